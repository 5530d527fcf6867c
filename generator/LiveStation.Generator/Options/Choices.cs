using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Options;

/// <summary>The properties whose value is one of a few literals.</summary>
internal static class Choices
{
    /// <summary>Accessibility of generated types.</summary>
    public static readonly Choice<GeneratedAccessibility> Accessibility =
        new("LiveStationAccessibility", HostRules.BadAccessibility, OptionValues.Accessibility);

    /// <summary>Language of the documentation.</summary>
    public static readonly Choice<DocumentationLanguage> Documentation =
        new("LiveStationDocumentation", HostRules.BadDocumentation, OptionValues.Documentation);

    /// <summary>Language of diagnostics; null for that of the compiler.</summary>
    public static readonly Choice<MessageLanguage?> DiagnosticsLanguage = new(
        "LiveStationDiagnosticsLanguage", HostRules.BadDiagnosticsLanguage, OptionValues.DiagnosticsLanguage);

    /// <summary>Indicates whether polyfills are generated.</summary>
    public static readonly Choice<PolyfillKind> Polyfills =
        new("LiveStationPolyfills", HostRules.BadPolyfills, OptionValues.Polyfills);

    /// <summary>Indicates whether other generators of the project see the generated files.</summary>
    public static readonly Choice<bool> VisibleToGenerators = new(
        "LiveStationVisibleToGenerators", HostRules.BadVisibility,
        EquatableArray.Of(new OptionValue<bool>("true", true), new OptionValue<bool>("false", false)));
}
