package org.followthrough.importing.web;

import org.apache.wicket.RestartResponseException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.importing.Answers;
import org.followthrough.importing.ImportState;
import org.followthrough.importing.PlanImport;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;

/** Leads to the first step of an import that is not answered yet, or to what became of it. */
@PagePath("/import/${id}")
@Requires(Permission.IMPORT)
public class ResumePage extends ImportPage {

    public ResumePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        throw new RestartResponseException(next(planImport()), parametersOf(id()));
    }

    private Class<? extends FramePage> next(PlanImport planImport) {
        Answers answers = planImport.answers();
        if (planImport.state() == ImportState.DONE) {
            return DonePage.class;
        } else if (answers.sheet() == null) {
            return SheetPage.class;
        } else if (answers.header() == null) {
            return TablePage.class;
        } else if (answers.columns() == null) {
            return ColumnsPage.class;
        } else if (answers.plan() == null) {
            return PlanPage.class;
        }
        return ImportStep.PLAN.next(imports().prepare(person(), planImport)).page();
    }
}
