package org.followthrough.review.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.review.Review;
import org.followthrough.review.life.Entry;
import org.followthrough.review.life.LifeStanding;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.ReviewClocks;
import org.followthrough.review.life.Topic;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** The life of one review: what is done, what is next, and which clocks run. */
@PagePath("/reviews/${ref}")
@Requires(Permission.SEE_REVIEWS)
public class ReviewPage extends PageOfReview {

    @SpringBean
    private ReviewClocks clocks;

    private final IModel<LifeStanding> standing =
            LoadableDetachableModel.of(() -> lives().standing(reader(), review()));

    /** @param parameters {@code ref} of the review */
    public ReviewPage(PageParameters parameters) {
        super(parameters);
    }

    /** The address of a review's page. */
    static PageParameters parametersOf(String ref) {
        return new PageParameters().set("ref", ref);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/reviews", new ResourceModel("back"));
        List<SummaryRow> running = clocks.of(standing.getObject()).stream().map(reading -> SummaryRow.of(
                LifeWords.of(reading.clock()), Stream.of(LifeWords.of(reading, today()),
                        reading.uncertain() ? LifeWords.uncertain() : "").filter(line -> !line.isEmpty())
                        .toArray(String[]::new))).toList();
        List<Topic> lists = standing.getObject().life().lists();
        add(new ReviewTabs("tabs", now(), path("")),
                new Label("next", standing.map(this::next)), inForce("hold"), inForce("restriction"),
                new Label("clocksHeading", new ResourceModel("clocks")).setVisible(!running.isEmpty()),
                new SummaryList("clocks", () -> running).setVisible(!running.isEmpty()),
                new AppTable<>("stages", new ResourceModel("stages.caption"),
                        LoadableDetachableModel.of(() -> StageRow.of(standing.getObject(), path("/stages/"))),
                        List.of(Column.link("stage", StageRow::stage, StageRow::path),
                                Column.date("day", StageRow::day), Column.text("note", StageRow::note),
                                Column.status("state", StageRow::state))).grouped(StageRow::phase),
                new Label("listsHeading", new ResourceModel("lists")).setVisible(!lists.isEmpty()),
                new SummaryList("lists", () -> lists.stream().map(this::list).toList()).setVisible(!lists.isEmpty()));
        addFiles();
    }

    private void addFiles() {
        String files = "/review-files/" + review().ref();
        boolean hasTerms = standing.getObject().life().stage("terms").isPresent();
        add(new LocalHref("timetable", files + "/timetable.pdf"),
                new WebMarkupContainer("ofTerms").add(new LocalHref("terms", files + "/terms.pdf"),
                        new LocalHref("termsInWord", files + "/terms.docx")).setVisible(hasTerms));
    }

    private String next(LifeStanding now) {
        int all = now.life().stages().size();
        return now.next().map(stage -> now.isClosed() ? said("closed", now.settled(), all)
                : said("next", LifeWords.of(stage), now.settled(), all)).orElseGet(() -> said("nothingNext", all));
    }

    /** Says which proceedings the review waits for, or which court order binds it. */
    private Component inForce(String list) {
        List<Entry> entries = standing.getObject().inForce(list);
        String since = entries.stream().map(entry -> Optional.ofNullable(entry.day("began"))).flatMap(Optional::stream)
                .min(Comparator.naturalOrder()).map(London::longDate).orElse("");
        String which = entries.stream().flatMap(entry -> entry.answer("proceedings").stream())
                .map(answer -> LifeWords.choice(answer.choice())).distinct().collect(Collectors.joining(", "));
        return new Label(list, said(since.isEmpty() ? list : list + ".since", since, which))
                .setVisible(!entries.isEmpty());
    }

    private SummaryRow list(Topic list) {
        List<Entry> entries = standing.getObject().entries(list.key());
        long waiting = entries.stream().filter(entry -> entry.isWaiting(list)).count();
        long late = entries.stream().filter(entry -> entry.isWaiting(list) && entry.daysLate(list, today()) > 0)
                .count();
        return new SummaryRow(LifeWords.all(list), List.of(said("entries", entries.size(), waiting, late)),
                path("/lists/" + list.key()));
    }

    @Override
    protected IModel<String> heading() {
        return now().map(Review::name);
    }

    @Override
    protected Component newHeading(String id) {
        return new ReviewHeading(id, now());
    }

    @Override
    protected void onDetach() {
        standing.detach();
        super.onDetach();
    }
}
