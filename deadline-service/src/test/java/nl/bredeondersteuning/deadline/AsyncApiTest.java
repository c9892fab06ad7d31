package nl.bredeondersteuning.deadline;

/** Het AsyncAPI-document van deadline-service. */
class AsyncApiTest extends nl.bredeondersteuning.testkit.asyncapi.AsyncApiTest {
}
