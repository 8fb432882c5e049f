package org.followthrough.people;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.words.Words;

/**
 * The access policy in sentences: what each permission lets a person do, and each rule of {@link Access} that is worth
 * more than a role. A permission or rule without its sentence fails the build.
 */
public final class AccessWords {

    private static final Words WORDS = Words.of(AccessWords.class);

    /** The rules in the order they are told, by the name of the method that holds each. */
    private static final String[] RULES = {"maySee", "mayFollow", "mayReadUnreleased", "onDashboards", "mayUpdate", "canLead",
        "mayNameLead", "mayHandOver", "mayArrangeCover", "mayStandIn", "maySignOff", "maySignOffBetweenMeetings", "mayDecideDate",
        "mayRunMeetings", "mayReturn", "mayAnswerReport", "mayManage", "mayMake", "mayChooseLinks", "reaches",
        "mayChangeOwn"};

    private AccessWords() {
    }

    /** What the permission lets a person do: See plans and actions. */
    public static String of(Permission permission) {
        return WORDS.say("permission." + permission);
    }

    /** A role as people say it: Agency lead. */
    public static String of(Role role) {
        return WORDS.say("role." + role);
    }

    /** The sentence of each rule, by the name of the method of {@link Access} that holds it. */
    public static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        for (String rule : RULES) {
            rules.put(rule, WORDS.say("rule." + rule));
        }
        return rules;
    }
}
