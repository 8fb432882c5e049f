package org.followthrough.importing.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.importing.Imports;
import org.followthrough.importing.PlanImport;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;

/** A page about one import. */
abstract class ImportPage extends FramePage {

    @SpringBean
    private Imports imports;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<PlanImport> planImport = LoadableDetachableModel.of(this::load);

    ImportPage(PageParameters parameters) {
        super(parameters);
    }

    static PageParameters parametersOf(long id) {
        return new PageParameters().set("id", id);
    }

    private PlanImport load() {
        return imports.find(person(), id()).orElseThrow(NotFoundException::new);
    }

    final Imports imports() {
        return imports;
    }

    final Person person() {
        return signedIn.required();
    }

    final long id() {
        return getPageParameters().get("id").toLong();
    }

    /** The import as it is now. */
    final PlanImport planImport() {
        return planImport.getObject();
    }

    /** Reads the import again: it has just been changed. */
    final void reload() {
        planImport.detach();
    }

    @Override
    protected IModel<String> caption() {
        return planImport.map(PlanImport::fileName);
    }

    @Override
    protected void onDetach() {
        planImport.detach();
        super.onDetach();
    }
}
