package balans.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Renders the view `folder/name` with the compiled template `src/main/jte/folder/name.jte`. Beside what the
/// controller put in the model, every template can take the parameters `t` ([Text]) and `shell` ([Shell]). A page
/// that is not in Dutch has its `language` in the model. With `balans.dev` the sources themselves are read, and compiled
/// again when they change (`bin/dev`).
@Component
public class Templates implements ViewResolver, Ordered {

    private final TemplateEngine engine;
    private final Text texts;

    Templates(Text texts, @Value("${balans.dev:false}") boolean fromSources) {
        this.texts = texts;
        this.engine = fromSources ? engineOnSources() : TemplateEngine.createPrecompiled(ContentType.Html);
    }

    private static TemplateEngine engineOnSources() {
        var engine = TemplateEngine.create(
                new DirectoryCodeResolver(Path.of("src/main/jte")),
                Path.of("target/jte-dev"),
                ContentType.Html,
                Templates.class.getClassLoader());
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return engine.hasTemplate(name + ".jte") ? new Template(name + ".jte") : null;
    }

    /// For what is not a page of a browser, such as a printed one.
    public String text(String name, Map<String, ?> model) {
        var parameters = new HashMap<String, Object>(model);
        parameters.put("t", texts);
        var text = new StringOutput();
        engine.render(name + ".jte", parameters, text);
        return text.toString();
    }

    private final class Template implements View {

        private final String name;

        Template(String name) {
            this.name = name;
        }

        // Without a type of its own, content negotiation passes this view over for a JSP that is not there.
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var parameters = new HashMap<String, Object>(model == null ? Map.of() : model);
            parameters.put("t", texts);
            parameters.put("shell", Shell.of(request));
            var page = new Utf8ByteOutput();
            engine.render(name, parameters, page);
            response.setLocale(Locale.forLanguageTag((String) parameters.getOrDefault("language", "nl")));
            response.setContentType(getContentType());
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }
    }
}
