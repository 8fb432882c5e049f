package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.followthrough.chasing.Phrase.Field;
import org.followthrough.people.BoardRule;
import org.followthrough.shared.mail.Key;
import org.followthrough.shared.mail.MailBody;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/**
 * What a digest says: references, dates, agencies, names of indicators and one link, never a word of the case or of an
 * action.
 *
 * @param today the day it is about
 * @param names of people, by their id
 * @param linked whether it has a place for a link that works once without signing in
 */
record DigestText(Voice voice, LocalDate today, LongFunction<String> names, boolean linked) {

    private static final Words WORDS = Words.of(DigestText.class);

    DigestText(Voice voice, LocalDate today, LongFunction<String> names) {
        this(voice, today, names, false);
    }

    /** The subject line. */
    String subject(Digest digest) {
        Part part = digest.lines().get(0).part();
        List<Line> lines = digest.of(part);
        return lines.size() == 1 ? new LineText(lines.get(0), today).subject(digest.answerBy())
                : say("subject.many." + part, lines.size(), London.dayAndMonth(digest.answerBy()), lateness(lines));
    }

    /**
     * The body.
     *
     * @param token tells the register, when the link is followed, which message it was in; null for a look only
     */
    MailBody body(Digest digest, String name, String token) {
        MailBody body = new MailBody().paragraph(say("greeting", name));
        List<Line> asked = digest.asked();
        for (Part part : Part.values()) {
            List<Line> lines = digest.of(part);
            if (!lines.isEmpty()) {
                Map<Field, String> fields = fields(digest, part, name);
                body.paragraph(voice.template(part.opening()).with(fields));
                body.items(lines.stream().map(line -> new MailBody.Item(line.owed().reference(),
                        new LineText(line, today).words())).toList());
                if (part == Part.OWN && lines.stream().anyMatch(line -> line.owed().isOverdue(today))) {
                    body.paragraph(say("how"));
                }
                if (part == digest.lines().get(0).part()) {
                    body.button(linkWords(digest), link(digest, token));
                    if (linked) {
                        body.placeOfLink();
                    }
                }
                if (digest.next() != null && part == asked.get(asked.size() - 1).part()) {
                    body.paragraph(say("next", London.longDate(digest.answerBy()), who(digest.next())));
                }
                body.paragraph(challenged(lines));
                body.paragraph(voice.template(part.closing()).with(fields));
            }
        }
        return body.paragraph(voice.signature());
    }

    /** What the independent chair is asked to do for the agencies that come before them; empty for none. */
    private String challenged(List<Line> lines) {
        long agencies = lines.stream().filter(line -> line.part() == Part.OTHERS && line.isFor(Step.INDEPENDENT_CHAIR))
                .map(line -> line.owed().agency()).distinct().count();
        return agencies == 0 ? "" : say("challenged", agencies, voice.board().link("/challenges"));
    }

    /** Sam Patel, your agency's co-ordinator; of who stands in for somebody, and of several, the names alone. */
    private String who(Consequence next) {
        String part = say("next." + next.step());
        List<String> told = next.told().stream().map(names::apply).toList();
        if (told.isEmpty()) {
            return part;
        }
        return told.size() == 1 && !next.inPlace() ? say("next.named", told.get(0), part)
                : told.size() == 1 ? told.get(0)
                : say("next.several", String.join(", ", told.subList(0, told.size() - 1)), told.get(told.size() - 1));
    }

    private Map<Field, String> fields(Digest digest, Part part, String name) {
        List<Line> lines = digest.of(part);
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.NAME, name);
        fields.put(Field.BOARD, voice.board().name());
        fields.put(Field.NUMBER, String.valueOf(lines.size()));
        fields.put(part.counted(), say("actions." + part, lines.size(), lateness(lines)));
        fields.put(Field.UPDATE_BY, London.longDate(digest.answerBy()));
        fields.put(Field.NOT_MINE, voice.board().link("/not-mine"));
        return fields;
    }

    /** 1 where all are overdue, 0 where some are not: "2 overdue actions" is only said of the first. */
    private int lateness(List<Line> lines) {
        return lines.stream().allMatch(line -> line.owed().isOverdue(today)) ? 1 : 0;
    }

    private static String linkWords(Digest digest) {
        Part part = digest.lines().get(0).part();
        return switch (part) {
            case FIGURES, REPORTS -> say("link." + part, digest.of(part).size());
            case OWN -> say("link." + part, digest.lines().size());
            default -> say("link.see", digest.lines().size());
        };
    }

    private String link(Digest digest, String token) {
        Part part = digest.lines().get(0).part();
        String path = digest.lines().size() == 1 ? digest.lines().get(0).owed().matter().path()
                : digest.of(part).size() == digest.lines().size() ? part.page() : Part.HOME;
        return voice.board().link(token == null ? path
                : path + (path.contains("?") ? "&" : "?") + Key.FOLLOWED + "=" + token);
    }

    /** Why the register says a step was told. */
    String why(Step step) {
        int days = switch (step) {
            case LONG_BEFORE -> voice.rules().of(BoardRule.FIRST_REMINDER);
            case SHORTLY_BEFORE -> voice.rules().of(BoardRule.SECOND_REMINDER);
            case MONTHLY_REQUEST -> voice.rules().of(BoardRule.MONTHLY_REQUEST);
            case NO_UPDATE -> voice.rules().of(BoardRule.NO_UPDATE);
            case STILL_OVERDUE -> voice.rules().of(BoardRule.WEEKLY_REMINDER);
            default -> step.workingDays(voice.rules());
        };
        return say("why." + step, days);
    }

    /** Why the register says something is in the message. */
    String why(Line line) {
        String rule = line.owed().isGivenOnce() && line.step().isEscalation()
                ? say("why.once." + line.step(), line.step().workingDays(voice.rules())) : why(line.step());
        boolean inPlace = line.owed().toldOf(line.step()).stream().anyMatch(who -> !who.isWritten());
        return line.to().isWritten() && inPlace && line.to().capacity() != Addressee.Capacity.DEPUTY
                ? say("why.inPlace", rule) : rule;
    }

    /** Why the register says a digest was written, or was not. */
    static String why(Digest digest) {
        return digest.isWritten() ? say("why") : say("withheld." + digest.withheld());
    }

    /** What the schedule page calls the work. */
    static String workName() {
        return say("work.name");
    }

    static String say(String key, Object... values) {
        return WORDS.say(key, values);
    }
}
