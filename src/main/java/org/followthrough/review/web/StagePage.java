package org.followthrough.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.review.Review;
import org.followthrough.review.life.Entry;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.StageState;
import org.followthrough.review.life.Topic;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.RadiosRow;

/** One stage of a review: begun, done, skipped or reopened, with what is recorded there. */
@PagePath("/reviews/${ref}/stages/${stage}")
@Requires(Permission.SEE_REVIEWS)
public class StagePage extends TopicPage {

    private final IModel<StageState> state = new Model<>();
    private final IModel<LocalDate> day = new Model<>();
    private final DateRow dayRow = new DateRow("day", day).small().required();

    /** @param parameters {@code ref} of the review and {@code stage} */
    public StagePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(path(""), now().map(Review::name));
    }

    @Override
    Topic topic() {
        return known().stage(getPageParameters().get("stage").toString(""))
                .orElseThrow(NotFoundException::new);
    }

    @Override
    int number() {
        return 1;
    }

    @Override
    void askState(WebMarkupContainer into, Optional<Entry> before) {
        StageState now = before.map(entry -> entry.noted().state()).orElse(StageState.NOT_BEGUN);
        state.setObject(now == StageState.NOT_BEGUN ? null : now);
        day.setObject(before.map(entry -> entry.noted().day()).orElse(today()));
        into.add(new RadiosRow<>("state", state, offered(now)).labelled(LifeWords::of).small().required().compact(),
                dayRow);
    }

    /** What is settled is not begun but reopened. */
    private static List<StageState> offered(StageState now) {
        boolean again = now.isSettled() || now == StageState.REOPENED;
        return Stream.of(again ? StageState.REOPENED : StageState.OPEN, StageState.DONE, StageState.SKIPPED).toList();
    }

    @Override
    StageState typedState() {
        if (day.getObject().isAfter(today())) {
            dayRow.error(getString("day.toCome"));
            return null;
        }
        return state.getObject();
    }

    @Override
    LocalDate typedDay() {
        return day.getObject();
    }

    @Override
    String pathAfter() {
        return path("");
    }

    @Override
    String saved() {
        return said("saved", LifeWords.of(topic()), LifeWords.of(state.getObject()));
    }

    @Override
    void leave() {
        setResponsePage(ReviewPage.class, ReviewPage.parametersOf(review().ref()));
    }

    @Override
    protected IModel<String> heading() {
        return () -> LifeWords.of(topic());
    }
}
