package org.followthrough.chasing;

import java.util.Locale;
import java.util.Set;

/** A passage of the mails that a board may put in its own words. */
public enum Phrase {
    /** Before the actions the reader is asked to update. */
    OWN_OPENING(Field.NAME, Field.BOARD, Field.NUMBER, Field.ACTIONS, Field.UPDATE_BY),
    /** After them. */
    OWN_CLOSING(Field.NAME, Field.BOARD, Field.NUMBER, Field.ACTIONS, Field.UPDATE_BY, Field.NOT_MINE),
    /** Before what was decided about the reader's actions. */
    NEWS_OPENING(Field.NAME, Field.BOARD, Field.NUMBER, Field.ACTIONS),
    /** After it. */
    NEWS_CLOSING(Field.NAME, Field.BOARD, Field.NUMBER, Field.ACTIONS, Field.NOT_MINE),
    /** Before the actions of others that the reader is told of. */
    OTHERS_OPENING(Field.NAME, Field.BOARD, Field.NUMBER, Field.ACTIONS, Field.UPDATE_BY),
    /** After them. */
    OTHERS_CLOSING(Field.NAME, Field.BOARD, Field.NUMBER, Field.ACTIONS, Field.UPDATE_BY),
    /** Before the figures the reader is asked to return. */
    FIGURES_OPENING(Field.NAME, Field.BOARD, Field.NUMBER, Field.FIGURES, Field.UPDATE_BY),
    /** After them. */
    FIGURES_CLOSING(Field.NAME, Field.BOARD, Field.NUMBER, Field.FIGURES, Field.UPDATE_BY),
    /** Before the figures others have not returned. */
    FIGURES_OF_OTHERS_OPENING(Field.NAME, Field.BOARD, Field.NUMBER, Field.FIGURES, Field.UPDATE_BY),
    /** After them. */
    FIGURES_OF_OTHERS_CLOSING(Field.NAME, Field.BOARD, Field.NUMBER, Field.FIGURES, Field.UPDATE_BY),
    /** Before the reports for reviews the reader's agency is asked to send. */
    REPORTS_OPENING(Field.NAME, Field.BOARD, Field.NUMBER, Field.REPORTS, Field.UPDATE_BY),
    /** After them. */
    REPORTS_CLOSING(Field.NAME, Field.BOARD, Field.NUMBER, Field.REPORTS, Field.UPDATE_BY),
    /** Before the reports others have not sent. */
    REPORTS_OF_OTHERS_OPENING(Field.NAME, Field.BOARD, Field.NUMBER, Field.REPORTS, Field.UPDATE_BY),
    /** After them. */
    REPORTS_OF_OTHERS_CLOSING(Field.NAME, Field.BOARD, Field.NUMBER, Field.REPORTS, Field.UPDATE_BY);

    /** What is filled in for each reader: written {updateBy}. */
    public enum Field {
        NAME("name"), BOARD("board"), NUMBER("number"), ACTIONS("actions"), FIGURES("figures"), REPORTS("reports"),
        UPDATE_BY("updateBy"), NOT_MINE("notMine");

        private final String written;

        Field(String written) {
            this.written = written;
        }

        /** As it stands between the braces. */
        public String written() {
            return written;
        }
    }

    private final Set<Field> fields;

    Phrase(Field... fields) {
        this.fields = Set.of(fields);
    }

    /** The fields that can stand in it. */
    public Set<Field> fields() {
        return fields;
    }

    /** The words every board starts with. */
    public String usual() {
        return DigestText.say("phrase." + this);
    }

    /** As it stands in an address: own-opening. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String settingName() {
        return "mail." + inAddress();
    }
}
