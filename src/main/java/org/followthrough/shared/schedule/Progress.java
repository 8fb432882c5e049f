package org.followthrough.shared.schedule;

/** Where a piece of work says how far it is, while it runs. */
public interface Progress {

    /** Where nobody listens. */
    Progress UNHEARD = sentence -> { };

    /** @param sentence without personal data, such as: 2 of 4 packs are made. */
    void say(String sentence);
}
