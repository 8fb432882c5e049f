package org.followthrough.importing.web;

import org.followthrough.importing.Preparation;
import org.followthrough.shared.web.FramePage;

/** The steps of an import, each a page of its own. */
enum ImportStep {
    UPLOAD(UploadPage.class),
    TABLE(TablePage.class),
    COLUMNS(ColumnsPage.class),
    PLAN(PlanPage.class),
    AGENCIES(AgenciesPage.class),
    CHECK(CheckPage.class),
    CONFIRM(ConfirmPage.class);

    private final Class<? extends FramePage> page;

    ImportStep(Class<? extends FramePage> page) {
        this.page = page;
    }

    Class<? extends FramePage> page() {
        return page;
    }

    /** The step after this one; nothing is asked about agencies when there is nothing to ask. */
    ImportStep next(Preparation preparation) {
        ImportStep next = values()[ordinal() + 1];
        return next == AGENCIES && !preparation.asksAboutAgencies() ? CHECK : next;
    }

    /** The step before this one. */
    ImportStep previous(Preparation preparation) {
        ImportStep previous = values()[ordinal() - 1];
        return previous == AGENCIES && !preparation.asksAboutAgencies() ? PLAN : previous;
    }
}
