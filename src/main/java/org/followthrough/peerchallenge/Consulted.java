package org.followthrough.peerchallenge;

import java.time.LocalDate;

/**
 * What is said of a consultation; the first four are all that is needed.
 *
 * @param heldOn London day
 * @param asking the board whose chair asked
 * @param consulted the board whose chair was asked
 * @param region null where it was not said
 * @param reviewReference of the review it was about; null where none followed or it was not said
 * @param note a line; may be null, never leaves the board
 * @param struckOut whether it was entered by mistake
 */
public record Consulted(LocalDate heldOn, String asking, String consulted, ConsultationStage stage, String region,
                        String reviewReference, String note, boolean struckOut) {

    /** The longest name of a board, in characters. */
    public static final int BOARD_LIMIT = 200;
    /** The longest region and the longest reference. */
    public static final int SHORT_LIMIT = 100;
    /** The longest note. */
    public static final int NOTE_LIMIT = 1000;
}
