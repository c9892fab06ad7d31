package nl.bredeondersteuning.plan.planvanaanpak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.bredeondersteuning.plan.hulpvraag.NieuweFeitenZoeken;

/** Zoekt welke doelstellingen in een planversie veranderden sinds een eerdere, met de reden die daarbij is vastgelegd (Awb 3:46). */
@ApplicationScoped
class DoelwijzigingenZoeken {

    private final Plannen plannen;
    private final NieuweFeitenZoeken nieuweFeiten;

    DoelwijzigingenZoeken(Plannen plannen, NieuweFeitenZoeken nieuweFeiten) {
        this.plannen = plannen;
        this.nieuweFeiten = nieuweFeiten;
    }

    /** @param sinds de versie om mee te vergelijken; leeg, of een die er niet is, geeft niets */
    List<Doelwijziging> van(PlanVanAanpak plan, Integer sinds) {
        if (sinds == null || sinds >= plan.nummer) {
            return List.of();
        }
        return plannen.nummer(plan.zaakId, sinds).map(eerder -> Doelwijziging.tussen(Planinhoud.lees(eerder.inhoud),
                Planinhoud.lees(plan.inhoud), nieuweFeiten.van(plan.zaakId))).orElse(List.of());
    }
}
