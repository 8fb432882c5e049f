package org.followthrough.plan.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.RecommendationWords;
import org.followthrough.plan.Search;
import org.followthrough.plan.SearchWords;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.Slice;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** Puts words to what a search found: a page of one kind. */
@Component
class SearchResults {

    private static final Words WORDS = Words.of(SearchResults.class);
    private static final int EXCERPT = 240;

    private final Search search;
    private final Plans plans;
    private final Reviews reviews;

    SearchResults(Search search, Plans plans, Reviews reviews) {
        this.search = search;
        this.plans = plans;
        this.reviews = reviews;
    }

    /** The kinds of things that are found, in the order they are shown. */
    enum Kind {
        PLANS, ACTIONS, RECOMMENDATIONS, NOTES, EVIDENCE;

        String inAddress() {
            return name().toLowerCase(Locale.ROOT);
        }

        String words() {
            return WORDS.say("kind." + this);
        }

        int count(Search.Hits hits) {
            return switch (this) {
                case PLANS -> hits.plans().size();
                case ACTIONS -> hits.actions().size();
                case RECOMMENDATIONS -> hits.recommendations().size();
                case NOTES -> hits.notes().size();
                case EVIDENCE -> hits.evidence().size();
            };
        }
    }

    /** The rows of a page of one kind. */
    List<Row> of(Kind kind, Search.Hits hits, Slice slice, SearchWords words, Person reader) {
        Map<Long, Review> visible = reviews.visibleTo(reader).stream()
                .collect(Collectors.toMap(Review::id, review -> review));
        return switch (kind) {
            case PLANS -> slice.of(hits.plans()).stream().map(review -> new Row("/plans/" + review.ref(),
                    words.marked(review.name()), ReviewWords.number(review), List.of())).toList();
            case ACTIONS -> actions(slice.of(hits.actions()), words, visible);
            case RECOMMENDATIONS -> search.recommendations(slice.of(hits.recommendations())).stream()
                    .map(found -> new Row("/plans/" + visible.get(found.reviewId()).ref() + "/recommendations",
                            words.marked(WORDS.say("recommendation", visible.get(found.reviewId()).name())), "",
                            words.excerpt(RecommendationWords.numbered(found.state()), EXCERPT))).toList();
            case NOTES -> search.notes(slice.of(hits.notes())).stream().map(version -> note(version, words, visible))
                    .toList();
            case EVIDENCE -> evidence(slice.of(hits.evidence()), words, visible);
        };
    }

    private List<Row> actions(List<Position> page, SearchWords words, Map<Long, Review> visible) {
        return plans.words(page).stream().map(action -> row(action, visible,
                words.excerpt(action.state().wording().text(), EXCERPT))).toList();
    }

    private static Row note(Action version, SearchWords words, Map<Long, Review> visible) {
        String about = WORDS.say("note", visible.get(version.reviewId()).name(),
                London.longDate(London.dayOf(version.version().effectiveAt())));
        return new Row("/actions/" + version.reference(), title(version), about,
                words.excerpt(version.state().note(), EXCERPT));
    }

    private List<Row> evidence(List<Search.Evidence> page, SearchWords words, Map<Long, Review> visible) {
        Map<Long, Action> actions = search.actionsOf(page);
        Map<Long, String> said = search.wordsOf(page);
        List<Row> rows = new ArrayList<>();
        for (Search.Evidence hit : page) {
            Action action = actions.get(hit.actionId());
            String text = hit.id() == null ? action.state().evidence() : said.get(hit.id());
            rows.add(row(action, visible, words.excerpt(text, EXCERPT)));
        }
        return rows;
    }

    private static Row row(Action action, Map<Long, Review> visible,
                           List<SearchWords.Part> excerpt) {
        return new Row("/actions/" + action.reference(), title(action), visible.get(action.reviewId()).name(), excerpt);
    }

    private static List<SearchWords.Part> title(Action action) {
        return List.of(new SearchWords.Part(action.reference() + " " + action.title(), false));
    }

    /**
     * One thing found.
     *
     * @param about where it is; empty for nothing
     * @param excerpt empty where the title says it all
     */
    record Row(String path, List<SearchWords.Part> title, String about, List<SearchWords.Part> excerpt)
            implements Serializable {
    }
}
