package nl.bredeondersteuning.platform.problem;

/** Breekt een handeling af en draait haar terug; de aanroeper krijgt het probleem. */
public class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
