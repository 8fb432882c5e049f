package org.followthrough.peerchallenge.web;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.peerchallenge.Consulted;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;

/** Records a consultation in half a minute: the day is today's and the board that asked our own unless changed. */
@PagePath("/consultations/new")
@Requires(Permission.RECORD_CONSULTATIONS)
public class NewConsultationPage extends ConsultationForm {

    @SpringBean
    private BoardSettings settings;

    /** @param parameters none */
    public NewConsultationPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    Consulted before() {
        return new Consulted(today(), settings.board().called(), null, null, null, null, null, false);
    }

    @Override
    int version() {
        return 0;
    }

    @Override
    void save(Consulted typed) {
        consultations().add(person(), typed);
        Flash.success(getString("saved"));
        setResponsePage(ConsultationsPage.class);
    }
}
