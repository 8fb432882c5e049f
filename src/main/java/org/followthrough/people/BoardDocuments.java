package org.followthrough.people;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.shared.document.Document;
import org.followthrough.shared.document.Document.Page;
import org.followthrough.shared.document.Section;
import org.springframework.stereotype.Component;

/** Documents of the board: in its name, with its marking at the head and foot of each page. */
@Component
public class BoardDocuments {

    private static final Board NOBODYS = new Board("", "", "", "", "", "");

    private final BoardSettings settings;
    private final Clock clock;

    public BoardDocuments(BoardSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A document put together now.
     *
     * @param fileName without its ending
     * @param facts lines under the title
     * @param when the day it is about, for the foot
     */
    public Document marked(String fileName, String title, List<String> facts, String when, Page page,
                           List<Section> sections) {
        return document(settings.board(), settings.board().marking(), fileName, title, facts, when, page, sections);
    }

    /** The same without a marking: for the public. */
    public Document unmarked(String fileName, String title, List<String> facts, String when, Page page,
                             List<Section> sections) {
        return document(settings.board(), "", fileName, title, facts, when, page, sections);
    }

    /** The same without saying whose it is: for the public, where a court forbids to name the board. */
    public Document unnamed(String fileName, String title, List<String> facts, String when, Page page,
                            List<Section> sections) {
        return document(NOBODYS, "", fileName, title, facts, when, page, sections);
    }

    private Document document(Board board, String marking, String fileName, String title, List<String> facts,
                              String when, Page page, List<Section> sections) {
        String foot = Stream.of(marking, board.called(), when).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
        return new Document(fileName, title, marking, board.name(), facts, foot, clock.instant(), page, sections);
    }
}
