package balans.support;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Questionnaire;

/// What the validator of HAPI has to say about FHIR R4, with the definitions from its jars and without a network.
public final class FhirCheck {

    private static final FhirContext R4 = FhirContext.forR4();

    private FhirCheck() {}

    /// Errors and worse, each with its place.
    ///
    /// @param questionnaires that the resource may refer to
    public static List<String> complaints(String json, String... questionnaires) {
        var known = new PrePopulatedValidationSupport(R4);
        for (var questionnaire : questionnaires) {
            known.addResource(R4.newJsonParser().parseResource(Questionnaire.class, questionnaire));
        }
        var instance = new FhirInstanceValidator(new ValidationSupportChain(new DefaultProfileValidationSupport(R4), known,
                new InMemoryTerminologyServerValidationSupport(R4), new CommonCodeSystemsTerminologyService(R4)));
        instance.setAnyExtensionsAllowed(true);
        FhirValidator validator = R4.newValidator().registerValidatorModule(instance);
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(message -> message.getLocationString() + ": " + message.getMessage()).toList();
    }
}
