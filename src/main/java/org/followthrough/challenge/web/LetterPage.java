package org.followthrough.challenge.web;

import java.time.LocalDate;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.challenge.ChallengeLetters;
import org.followthrough.challenge.Wording;
import org.followthrough.people.ChiefOfficer;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** Puts the letter to a chief officer in the writer's own words, after a look at the whole of it. */
@PagePath("/challenges/${number}/letter")
@Requires(Permission.SEE_CHALLENGES)
public class LetterPage extends OneChallengePage {

    @SpringBean
    private ChallengeLetters letters;

    private final IModel<String> officer = new Model<>();
    private final IModel<String> office = new Model<>();
    private final IModel<String> address = new Model<>();
    private final IModel<String> opening = new Model<>();
    private final IModel<String> body = new Model<>();
    private final IModel<String> signature = new Model<>();
    private final IModel<LocalDate> answerDue = new Model<>();
    private StartedFrom startedFrom;
    private final IModel<String> preview = new Model<>();
    private final DateRow answerRow = new DateRow("answerDue", answerDue);

    /** @param parameters {@code number}; {@code draft} to start again from the draft */
    public LetterPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backToEntry();
        boolean frozen = entry().sentOn() != null || entry().closedOn() != null;
        add(new WebMarkupContainer("frozen").setVisible(frozen), new WebMarkupContainer("about").setVisible(!frozen));
        begin();
        form().add(startedFrom,
                new TextRow("officer", officer), new TextRow("office", office).required(),
                new TextAreaRow("address", address).limit(ChiefOfficer.ADDRESS_LIMIT).rows(4),
                new TextAreaRow("opening", opening).limit(Wording.OPENING_LIMIT).rows(6).required(),
                new TextAreaRow("body", body).limit(Wording.BODY_LIMIT).rows(10).required(),
                new TextAreaRow("signature", signature).limit(Wording.SIGNATURE_LIMIT).rows(5).required(),
                answerRow.required(), new FormButton("save", this::save),
                new FormButton("look", this::look).secondary(), new LocalHref("cancel", path("")));
        add(form().setVisible(!frozen || form().isSent()));
        add(new LocalHref("again", path("/letter?draft=yes")).setVisible(!frozen));
        addPreview();
    }

    private void begin() {
        Wording saved = letters.letter(entry()).wording();
        Wording start = getPageParameters().get("draft").isEmpty() ? saved : letters.draft(entry());
        startedFrom = new StartedFrom(saved.version());
        officer.setObject(start.officer());
        office.setObject(start.office());
        address.setObject(start.address());
        opening.setObject(start.opening());
        body.setObject(start.body());
        signature.setObject(start.signature());
        answerDue.setObject(start.answerDue());
    }

    private void addPreview() {
        WebMarkupContainer look = new WebMarkupContainer("preview") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(preview.getObject() != null);
            }
        };
        add(look.add(new Label("text", preview)));
    }

    private Wording typed() {
        return Wording.draft(new ChiefOfficer(officer.getObject(), office.getObject(), address.getObject()),
                opening.getObject(), body.getObject(), signature.getObject(), answerDue.getObject());
    }

    private boolean isAnswerDueAhead() {
        boolean ahead = answerDue.getObject().isAfter(today());
        if (!ahead) {
            answerRow.error(said("answerDue.past", London.longDate(today())));
        }
        return ahead;
    }

    private void look() {
        if (isAnswerDueAhead()) {
            preview.setObject(letters.letter(entry(), typed()).text());
        }
    }

    private void save() {
        if (isAnswerDueAhead()) {
            int from = startedFrom.version();
            if (!change(() -> letters.save(person(), entry().number(), from, typed()), "saved")) {
                startedFrom.renew(letters.letter(entry()).wording().version());
            }
        }
    }

    @Override
    protected IModel<String> heading() {
        return () -> said("heading", entry().agencyName());
    }
}
