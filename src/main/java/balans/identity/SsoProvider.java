package balans.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The identity provider of an organisation, as its discovery document describes it. Nothing of it is asked before somebody
/// wants to sign in with it. Authorization code with PKCE, state and nonce; what it says of a person is believed only with
/// its signature, for us, for this visit.
@Component
class SsoProvider {

    private static final Logger LOG = LoggerFactory.getLogger(SsoProvider.class);
    private static final int PATIENCE_MS = 5_000;
    private static final int ANSWER_MAX_BYTES = 512 * 1024;
    /// Only signatures that we could not have made ourselves: no shared secrets, and never `none`.
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.Ed25519, JWSAlgorithm.EdDSA);
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String issuer;
    private final ClientID client;
    private final @Nullable Secret secret;
    private @Nullable OIDCProviderMetadata metadata;

    SsoProvider(
            @Value("${balans.oidc-issuer:}") String issuer, @Value("${balans.oidc-client:}") String client,
            @Value("${balans.oidc-secret:}") String secret) {
        this.issuer = issuer.strip();
        this.client = new ClientID(client.isBlank() ? "balans" : client.strip());
        this.secret = secret.isBlank() ? null : new Secret(secret.strip());
    }

    /// An open line would let whoever listens be anybody.
    boolean isThere() {
        return !issuer.isEmpty() && (issuer.startsWith("https://") || OWN_MACHINE.contains(URI.create(issuer).getHost()));
    }

    String issuer() {
        return issuer;
    }

    Optional<URI> door(String state, String nonce, String verifier, URI back) {
        try {
            return Optional.of(new AuthenticationRequest.Builder(
                            new ResponseType(ResponseType.Value.CODE), new Scope("openid"), client, back)
                    .endpointURI(metadata().getAuthorizationEndpointURI())
                    .state(new State(state)).nonce(new Nonce(nonce))
                    .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256)
                    .build().toURI());
        } catch (GeneralException | IOException away) {
            log(away);
            return Optional.empty();
        }
    }

    /// The subject that this provider vouches for.
    Optional<String> subject(String code, SsoStore.Visit visit, URI back) {
        try {
            var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(visit.verifier()));
            var endpoint = metadata().getTokenEndpointURI();
            var request = secret == null
                    ? new TokenRequest.Builder(endpoint, client, grant).build()
                    : new TokenRequest.Builder(endpoint, new ClientSecretBasic(client, secret), grant).build();
            var http = request.toHTTPRequest();
            http.setConnectTimeout(PATIENCE_MS);
            http.setReadTimeout(PATIENCE_MS);
            var answer = OIDCTokenResponseParser.parse(http.send());
            if (!answer.indicatesSuccess()) {
                return Optional.empty();
            }
            var token = answer.toSuccessResponse().getTokens().toOIDCTokens().getIDToken();
            if (token == null || !(token.getHeader().getAlgorithm() instanceof JWSAlgorithm algorithm) || !ALGORITHMS.contains(algorithm)) {
                return Optional.empty();
            }
            var keys = metadata().getJWKSetURI().toURL();
            var claims = new IDTokenValidator(new Issuer(issuer), client, algorithm, keys,
                    new DefaultResourceRetriever(PATIENCE_MS, PATIENCE_MS, ANSWER_MAX_BYTES)).validate(token, new Nonce(visit.nonce()));
            return Optional.of(claims.getSubject().getValue());
        } catch (GeneralException | IOException | BadJOSEException | JOSEException refused) {
            log(refused);
            return Optional.empty();
        }
    }

    private synchronized OIDCProviderMetadata metadata() throws GeneralException, IOException {
        if (metadata == null) {
            metadata = OIDCProviderMetadata.resolve(new Issuer(issuer), PATIENCE_MS, PATIENCE_MS);
        }
        return metadata;
    }

    /// The kind only: messages can hold a code or a token.
    private static void log(Exception failure) {
        LOG.warn("single sign-on: {}", failure.getClass().getSimpleName());
    }
}
