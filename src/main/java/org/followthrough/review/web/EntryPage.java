package org.followthrough.review.web;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.review.life.Entry;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.StageState;
import org.followthrough.review.life.Topic;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.CheckboxRow;

/** One entry of a list kept with a review: an agency report, a hold, a request for disclosure. */
@PagePath("/reviews/${ref}/lists/${list}/${number}")
@Requires(Permission.SEE_REVIEWS)
public class EntryPage extends TopicPage {

    /** Stands in the address where a number does, for an entry not written yet. */
    private static final String NEW = "new";

    private final IModel<Boolean> struck = new Model<>(false);

    /** @param parameters {@code ref} of the review, {@code list} and {@code number}, or new */
    public EntryPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(pathAfter(), () -> LifeWords.all(topic()));
    }

    @Override
    Topic topic() {
        return known().list(getPageParameters().get("list").toString(""))
                .orElseThrow(NotFoundException::new);
    }

    @Override
    int number() {
        String number = getPageParameters().get("number").toString("");
        if (number.equals(NEW)) {
            if (!mayRecord()) {
                throw new NotFoundException();
            }
            return 0;
        }
        return Optional.of(number).filter(digits -> digits.matches("[1-9]\\d{0,6}")).map(Integer::parseInt)
                .filter(one -> lives().find(review(), topic(), one).isPresent()).orElseThrow(NotFoundException::new);
    }

    @Override
    void askState(WebMarkupContainer into, Optional<Entry> before) {
        struck.setObject(before.filter(entry -> entry.noted().state() == StageState.SKIPPED).isPresent());
        into.add(new CheckboxRow("state", struck).setVisible(before.isPresent()),
                new WebMarkupContainer("day").setVisible(false));
    }

    @Override
    StageState typedState() {
        return Boolean.TRUE.equals(struck.getObject()) ? StageState.SKIPPED : StageState.OPEN;
    }

    @Override
    LocalDate typedDay() {
        return today();
    }

    @Override
    String pathAfter() {
        return path("/lists/" + topic().key());
    }

    @Override
    String saved() {
        return said("saved", LifeWords.of(topic()));
    }

    @Override
    void leave() {
        setResponsePage(ListPage.class, new PageParameters().set("ref", review().ref()).set("list", topic().key()));
    }

    @Override
    protected IModel<String> heading() {
        return () -> number() == 0 ? said("heading.new", LifeWords.of(topic()))
                : said("heading", LifeWords.of(topic()), number());
    }
}
