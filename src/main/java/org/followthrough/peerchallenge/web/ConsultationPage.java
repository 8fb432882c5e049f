package org.followthrough.peerchallenge.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.peerchallenge.Consultation;
import org.followthrough.peerchallenge.ConsultationWords;
import org.followthrough.peerchallenge.Consulted;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.web.FirstToSave;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.Written;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.Timeline;
import org.followthrough.shared.web.part.TimelineEntry;

/** One consultation: corrects it, and shows what was recorded before. */
@PagePath("/consultations/${id}")
@Requires(Permission.RECORD_CONSULTATIONS)
public class ConsultationPage extends ConsultationForm {

    @SpringBean
    private People people;
    @SpringBean
    private FirstToSave firstToSave;

    private final IModel<Consultation> consultation = LoadableDetachableModel.of(this::load);

    /** @param parameters {@code id} */
    public ConsultationPage(PageParameters parameters) {
        super(parameters);
    }

    private Consultation load() {
        String id = getPageParameters().get("id").toString("");
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return consultations().find(Long.parseLong(id)).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Timeline("history", LoadableDetachableModel.of(() ->
                consultations().versions(consultation.getObject().id()).stream().map(this::entry).toList())));
    }

    private TimelineEntry entry(Consultation version) {
        Consulted said = version.said();
        return new TimelineEntry(getString(said.struckOut() ? "struckOut" : version.version() == 1 ? "recorded"
                : "corrected"), who(version.written()), version.written().recordedAt().toString(),
                London.dateAndTime(version.written().recordedAt()), lines(said), said.note());
    }

    private static List<String> lines(Consulted said) {
        return Stream.of(London.longDate(said.heldOn()), said.asking(), said.consulted(),
                ConsultationWords.of(said.stage()), said.region(), said.reviewReference())
                .filter(Objects::nonNull).toList();
    }

    private String who(Written written) {
        return people.find(written.recordedBy()).map(Person::name).orElse("");
    }

    @Override
    Consulted before() {
        return consultation.getObject().said();
    }

    @Override
    int version() {
        return consultation.getObject().version();
    }

    @Override
    void save(Consulted typed) {
        try {
            consultations().correct(person(), consultation.getObject().id(), startedFrom(), typed);
            Flash.success(getString("saved"));
            setResponsePage(ConsultationsPage.class);
        } catch (ChangedMeanwhile e) {
            consultation.detach();
            tell(firstToSave.said(this, consultation.getObject().written()), version());
        }
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(
                consultation.map(now -> London.longDate(now.said().heldOn())));
    }

    @Override
    protected void onDetach() {
        consultation.detach();
        super.onDetach();
    }
}
