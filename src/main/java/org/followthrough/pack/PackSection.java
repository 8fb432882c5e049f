package org.followthrough.pack;

import java.util.EnumSet;
import java.util.Set;
import org.followthrough.shared.words.Words;

/** The sections a pack is put together from, in printed order. Cover, contents and summary are always there. */
public enum PackSection {

    /** What needs attention first. */
    EXCEPTIONS,
    /** Waiting for sign-off, signed off since the last pack, impact checks. */
    SIGN_OFF,
    /** Each review on pages of its own. */
    REVIEWS,
    CHARTS,
    /** Every action of every plan; long, so only when asked for. */
    FULL_PLANS,
    /** The figures behind the charts as tables. */
    FIGURES,
    /** What words and colours mean for this board, and how numbers are counted. */
    MEANINGS,
    /** What was sent by e-mail since the last pack, in numbers. */
    MESSAGES;

    private static final Words WORDS = Words.of(PackSection.class);

    /** What a pack holds where nobody chose. */
    public static Set<PackSection> usual() {
        return EnumSet.complementOf(EnumSet.of(FULL_PLANS));
    }

    /** Its name on a form, for example "Waiting for sign-off and signed off". */
    public String label() {
        return WORDS.say(name());
    }
}
