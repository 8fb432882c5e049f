package org.followthrough.peerchallenge.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.peerchallenge.ConsultationStage;
import org.followthrough.peerchallenge.ConsultationWords;
import org.followthrough.peerchallenge.Consultations;
import org.followthrough.peerchallenge.Consulted;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** Asks for what is recorded of a consultation. */
abstract class ConsultationForm extends FramePage {

    @SpringBean
    private Consultations consultations;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<LocalDate> heldOn = new Model<>();
    private final IModel<String> asking = new Model<>();
    private final IModel<String> consulted = new Model<>();
    private final IModel<ConsultationStage> stage = new Model<>();
    private final IModel<String> region = new Model<>();
    private final IModel<String> reference = new Model<>();
    private final IModel<String> note = new Model<>();
    private final IModel<Boolean> struckOut = new Model<>(false);
    private final DateRow dayRow = new DateRow("heldOn", heldOn);
    private final BaseForm form = new BaseForm("form");
    private StartedFrom startedFrom;

    ConsultationForm(PageParameters parameters) {
        super(parameters);
    }

    /** What the form begins with. */
    abstract Consulted before();

    /** The version it was filled from; 0 for a new one. */
    abstract int version();

    /** Keeps what was typed and goes on; says so where somebody else was first. */
    abstract void save(Consulted typed);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(ConsultationsPage.class, new PageParameters());
        fill(before());
        add(new Label("standing", ConsultationWords.standing()));
        startedFrom = new StartedFrom(version());
        add(form.add(startedFrom, dayRow.small().required(),
                new TextRow("asking", asking).limit(Consulted.BOARD_LIMIT).small().required(),
                new TextRow("consulted", consulted).limit(Consulted.BOARD_LIMIT).small().required(),
                new RadiosRow<>("stage", stage, List.of(ConsultationStage.values())).labelled(ConsultationWords::of)
                        .small().required(),
                new TextRow("region", region).limit(Consulted.SHORT_LIMIT).small(),
                new TextRow("reference", reference).limit(Consulted.SHORT_LIMIT).small(),
                new TextAreaRow("note", note).limit(Consulted.NOTE_LIMIT).rows(3).small(),
                new CheckboxRow("struckOut", struckOut).setVisible(version() > 0),
                new FormButton("save", this::check), new LocalHref("cancel", "/consultations")));
    }

    private void fill(Consulted said) {
        heldOn.setObject(said.heldOn());
        asking.setObject(said.asking());
        consulted.setObject(said.consulted());
        stage.setObject(said.stage());
        region.setObject(said.region());
        reference.setObject(said.reviewReference());
        note.setObject(said.note());
        struckOut.setObject(said.struckOut());
    }

    private void check() {
        if (heldOn.getObject().isAfter(today())) {
            dayRow.error(getString("heldOn.toCome"));
        } else {
            save(new Consulted(heldOn.getObject(), asking.getObject(), consulted.getObject(), stage.getObject(),
                    region.getObject(), reference.getObject(), note.getObject(),
                    Boolean.TRUE.equals(struckOut.getObject())));
        }
    }

    /** The version the person had before them when they began to type. */
    final int startedFrom() {
        return startedFrom.version();
    }

    /** Says what somebody else did meanwhile; what was typed stays, and is saved at the next press. */
    final void tell(String sentence, int current) {
        form.error(sentence);
        startedFrom.renew(current);
    }

    final Consultations consultations() {
        return consultations;
    }

    final Person person() {
        return signedIn.required();
    }

    final LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
