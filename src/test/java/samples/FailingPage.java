package samples;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.PublicPage;

/** Fails in the way its address asks for. */
@PagePath("/sample/fails/${how}")
@PublicPage
public class FailingPage extends FramePage {

    /** A name that must appear nowhere when the page fails. */
    public static final String NAME = "Kelly-Marker";

    public FailingPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        switch (getPageParameters().get("how").toString()) {
            case "missing" -> throw new NotFoundException();
            case "date" -> new Parameters(getPageParameters()).date("asAt");
            default -> throw new IllegalStateException("Duplicate entry " + NAME, new RuntimeException(NAME));
        }
    }
}
