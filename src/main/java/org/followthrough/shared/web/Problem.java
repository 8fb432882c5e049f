package org.followthrough.shared.web;

/** What can go wrong with a request, by what the person can do about it. */
enum Problem {

    /** The person may not see or do it. */
    NOT_ALLOWED(403),
    /** There is nothing at this address. */
    NOT_FOUND(404),
    /** The address or the request cannot be read. */
    NOT_UNDERSTOOD(400),
    /** The session has ended. */
    SIGNED_OUT(401),
    /** More was sent than is accepted. */
    TOO_LARGE(413),
    /** The service is reached by a name it does not know. */
    WRONG_ADDRESS(421),
    /** Our own failure. */
    BROKEN(500);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** The problem a status stands for; those we do not tell apart are requests that cannot be read, or our failure. */
    static Problem of(int status) {
        for (Problem problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status >= 500 ? BROKEN : NOT_UNDERSTOOD;
    }
}
