package org.followthrough.plan;

/**
 * What an action says.
 *
 * @param successMeasure what good looks like; may be null
 */
public record Wording(String text, String successMeasure) {

    /** The longest action text accepted, in characters. */
    public static final int TEXT_LIMIT = 8000;
    /** The longest success measure accepted, in characters. */
    public static final int SUCCESS_LIMIT = 4000;
}
