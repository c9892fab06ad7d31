package nl.bredeondersteuning.beschikking;

/** Het AsyncAPI-document van beschikking-service. */
class AsyncApiTest extends nl.bredeondersteuning.testkit.asyncapi.AsyncApiTest {
}
