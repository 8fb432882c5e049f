package org.followthrough.challenge.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.challenge.Challenge;
import org.followthrough.challenge.ChallengeLog;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.form.BaseForm;

/** A page about one entry of the challenge log, named in its address. */
abstract class OneChallengePage extends FramePage {

    private static final String NUMBER = "number";

    @SpringBean
    private ChallengeLog log;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<Challenge> entry = LoadableDetachableModel.of(this::load);
    private final BaseForm form = new BaseForm("form");

    OneChallengePage(PageParameters parameters) {
        super(parameters);
    }

    static PageParameters parametersOf(int number) {
        return new PageParameters().set(NUMBER, number);
    }

    private Challenge load() {
        String number = getPageParameters().get(NUMBER).toString("");
        return (number.matches("\\d{1,8}") ? log.find(person(), Integer.parseInt(number))
                : Optional.<Challenge>empty()).orElseThrow(NotFoundException::new);
    }

    final Challenge entry() {
        return entry.getObject();
    }

    final ChallengeLog log() {
        return log;
    }

    final Person person() {
        return signedIn.required();
    }

    final LocalDate today() {
        return London.dayOf(clock.instant());
    }

    final BaseForm form() {
        return form;
    }

    final String path(String below) {
        return "/challenges/" + entry().number() + below;
    }

    final String said(String key, Object... values) {
        return new StringResourceModel(key, this).setParameters(values).getString();
    }

    final void backToEntry() {
        backTo(path(""), new StringResourceModel("back.entry", this).setParameters(entry().number()));
    }

    /**
     * Does what was asked and goes to the entry, or says that somebody was first; what was typed stays.
     *
     * @return whether it was done
     */
    final boolean change(Runnable verb, String done) {
        try {
            verb.run();
            Flash.success(getString(done));
            setResponsePage(ChallengePage.class, parametersOf(entry().number()));
            return true;
        } catch (ChangedMeanwhile e) {
            entry.detach();
            form.error(getString("stale"));
            return false;
        }
    }

    @Override
    protected IModel<String> caption() {
        return new StringResourceModel("caption", this).setParameters(entry.map(Challenge::number));
    }

    @Override
    protected void onDetach() {
        entry.detach();
        super.onDetach();
    }
}
