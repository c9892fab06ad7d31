package nl.bredeondersteuning.platform.beveiliging;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Wat OAuth NL 1.1 verder van een token eist: azp, jti, iat en een korte levensduur; een onbekende client krijgt geen rollen. */
@ApplicationScoped
public class TokenEisen implements SecurityIdentityAugmentor {

    private static final Set<String> MACHINE = Set.of(Rollen.DIENST, Rollen.UHT_KOPPELING);

    private final TokenInstellingen instellingen;

    TokenEisen(TokenInstellingen instellingen) {
        this.instellingen = instellingen;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identiteit, AuthenticationRequestContext context) {
        if (identiteit.isAnonymous() || !(identiteit.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identiteit);
        }
        if (token.getClaim("azp") == null || token.getTokenID() == null || token.getIssuedAtTime() == 0 || leeftTeLang(token, identiteit)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("A required claim is missing or the token lives too long"));
        }
        if (!instellingen.clients().contains(token.<String>getClaim("azp"))) {
            return Uni.createFrom().item(QuarkusSecurityIdentity.builder().setPrincipal(token).setAnonymous(false).build());
        }
        return Uni.createFrom().item(identiteit);
    }

    private boolean leeftTeLang(JsonWebToken token, SecurityIdentity identiteit) {
        var grens = MACHINE.containsAll(identiteit.getRoles()) ? instellingen.machine() : instellingen.persoon();
        return token.getExpirationTime() - token.getIssuedAtTime() > grens.toSeconds();
    }
}
