package nl.bredeondersteuning.intake;

/** Het AsyncAPI-document van intake-service. */
class AsyncApiTest extends nl.bredeondersteuning.testkit.asyncapi.AsyncApiTest {
}
