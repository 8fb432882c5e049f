package org.followthrough.learning.briefing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.people.BoardDocuments;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.shared.document.Document;
import org.followthrough.shared.document.Document.Page;
import org.followthrough.shared.document.Documents;
import org.followthrough.shared.document.Section;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** A briefing on paper: one page. Of a review that may not be named it says neither which nor whose it is. */
@Component
public class BriefingDocuments {

    private static final Words WORDS = Words.of(BriefingDocuments.class);

    private final BriefingSubjects subjects;
    private final Themes themes;
    private final ReviewLives lives;
    private final BoardDocuments documents;
    private final Documents files;

    BriefingDocuments(BriefingSubjects subjects, Themes themes, ReviewLives lives, BoardDocuments documents,
                      Documents files) {
        this.subjects = subjects;
        this.themes = themes;
        this.lives = lives;
        this.documents = documents;
        this.files = files;
    }

    /** The briefing to be handed on. */
    public Document make(Briefing briefing) {
        return document(briefing, briefing.text());
    }

    /** Whether it would be one page if it said this. */
    boolean fits(Briefing briefing, BriefingText text) {
        return files.pages(document(briefing, text)) == 1;
    }

    private Document document(Briefing briefing, BriefingText text) {
        String about = Theme.names(themes.of(briefing.subject()));
        String day = London.longDate(London.dayOf(briefing.written().recordedAt()));
        List<String> facts = List.of(WORDS.say("what"),
                about.isEmpty() ? "" : WORDS.say("about", about),
                subjects.publicly(briefing.subject()).map(named -> WORDS.say("from", named)).orElse(""),
                briefing.isReleased() ? "" : WORDS.say("draft"));
        List<Section> sections = Stream.of(section("happened", text.happened()), section("learned", text.learned()),
                section("doNow", listed(text.doNow())),
                section("questions", listed(text.questions())),
                section("readMore", text.readMore())).flatMap(List::stream).toList();
        String name = "briefing-" + briefing.id();
        return lives.isNamingForbidden(subjects.reviewOf(briefing.subject()))
                ? documents.unnamed(name, text.title(), facts, day, Page.PORTRAIT, sections)
                : documents.unmarked(name, text.title(), facts, day, Page.PORTRAIT, sections);
    }

    /** Several lines as a list; one alone is a sentence. */
    private static String listed(String words) {
        List<String> lines = words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.size() < 2 ? words : lines.stream().map(line -> "\u2022 " + line)
                .collect(Collectors.joining("\n"));
    }

    private static List<Section> section(String key, String words) {
        return words == null ? List.of() : List.of(Section.of(WORDS.say(key), words.lines().toList()));
    }
}
