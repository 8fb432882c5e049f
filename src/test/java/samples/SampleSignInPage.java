package samples;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.apache.wicket.request.cycle.RequestCycle;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.PublicPage;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Signs somebody in whom the application knows nothing about. */
@PagePath("/sample/sign-in")
@PublicPage
public class SampleSignInPage extends FramePage {

    @Override
    protected void onInitialize() {
        super.onInitialize();
        RequestCycle cycle = RequestCycle.get();
        new HttpSessionSecurityContextRepository().saveContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated("somebody", "", List.of())),
                (HttpServletRequest) cycle.getRequest().getContainerRequest(),
                (HttpServletResponse) cycle.getResponse().getContainerResponse());
    }
}
