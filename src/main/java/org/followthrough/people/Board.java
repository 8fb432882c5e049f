package org.followthrough.people;

import org.followthrough.shared.words.Words;

/**
 * The board, as pages, e-mails and packs name it. Texts are empty, never null, when not set.
 *
 * @param name in full: Anytown Local Safeguarding Children Board
 * @param shortName as people say it: Anytown LSCB
 * @param phone of the business unit
 * @param email of the business unit
 * @param marking printed on every page and pack, such as OFFICIAL-SENSITIVE
 * @param address where people reach the service, without a slash at the end: https://tracker.anytown.example
 */
public record Board(String name, String shortName, String phone, String email, String marking, String address) {

    private static final Words WORDS = Words.of(Board.class);

    /** The address of a path of this service, for e-mails; the path begins with a slash. */
    public String link(String path) {
        return address + path;
    }

    /** The short name, or the full one where there is none. */
    public String called() {
        return shortName.isEmpty() ? name : shortName;
    }

    /** "Anytown LSCB business unit, 01234 567890, business@anytown.example"; empty when neither is known. */
    public String contact() {
        if (phone.isEmpty() && email.isEmpty()) {
            return "";
        }
        return WORDS.say("businessUnit", called()) + (phone.isEmpty() ? "" : ", " + phone)
                + (email.isEmpty() ? "" : ", " + email);
    }
}
