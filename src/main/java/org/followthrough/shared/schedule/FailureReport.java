package org.followthrough.shared.schedule;

/** Is told of a run that failed; a feature that tells people brings the bean. */
public interface FailureReport {

    /** @param workName what the work is called on the schedule page */
    void failed(String workName, WorkRun run);
}
