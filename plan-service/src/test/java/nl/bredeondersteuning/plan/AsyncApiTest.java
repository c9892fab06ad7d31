package nl.bredeondersteuning.plan;

/** Het AsyncAPI-document van plan-service. */
class AsyncApiTest extends nl.bredeondersteuning.testkit.asyncapi.AsyncApiTest {
}
