package balans.support;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/// What the validator of HAPI has to say about FHIR R4, with the definitions from its jars and without a network.
public final class FhirCheck {

    private static final FhirContext R4 = FhirContext.forR4();
    private static final DefaultProfileValidationSupport HL7 = new DefaultProfileValidationSupport(R4);

    /// By their canonical address and version.
    private record Questionnaires(Map<String, Questionnaire> byAddress) implements IValidationSupport {

        Questionnaires(String... json) {
            this(Stream.of(json).map(text -> R4.newJsonParser().parseResource(Questionnaire.class, text))
                    .collect(Collectors.toMap(one -> one.getUrl() + "|" + one.getVersion(), Function.identity())));
        }

        @Override
        public FhirContext getFhirContext() {
            return R4;
        }

        @Override
        public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String address) {
            var found = byAddress.get(address);
            return type != null && type.isInstance(found) ? type.cast(found) : null;
        }
    }

    private FhirCheck() {}

    /// Errors and worse, each with its place; also that a questionnaire is not known, since then hardly anything is checked.
    ///
    /// @param questionnaires that the resource may refer to
    public static List<String> complaints(String json, String... questionnaires) {
        var instance = new FhirInstanceValidator(new ValidationSupportChain(
                HL7, new Questionnaires(questionnaires), new InMemoryTerminologyServerValidationSupport(R4),
                new CommonCodeSystemsTerminologyService(R4)));
        instance.setAnyExtensionsAllowed(true);
        FhirValidator validator = R4.newValidator().registerValidatorModule(instance);
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal()
                        || message.getMessage().contains("could not be resolved"))
                .map(message -> message.getLocationString() + ": " + message.getMessage()).toList();
    }
}
