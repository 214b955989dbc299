package balans.web.export;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The fonts of a PDF, also for a PDF that a browser makes itself because the server must not see what is in it.
@Configuration(proxyBeanMethods = false)
class FontFiles implements WebMvcConfigurer {

    private static final int SECONDS = 86_400;

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/lib/fonts-pdf/*.ttf").addResourceLocations("classpath:/fonts/").setCachePeriod(SECONDS);
    }
}
