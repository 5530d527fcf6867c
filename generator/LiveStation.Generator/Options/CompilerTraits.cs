using LiveStation.Generator.Engine.Flavours;
using Microsoft.CodeAnalysis;

namespace LiveStation.Generator.Options;

/// <summary>What the compiler that runs the generator can do beyond the oldest one that is supported.</summary>
internal static class CompilerTraits
{
    // Older compilers refuse a declaration of EmbeddedAttribute with CS8336.
    private static readonly bool KnowsEmbedded = typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14);

    /// <summary>Hides polyfills from friend assemblies where the compiler can do it.</summary>
    /// <param name="chosen">What the project chose.</param>
    public static PolyfillKind Embed(PolyfillKind chosen) =>
        chosen == PolyfillKind.Internal && KnowsEmbedded ? PolyfillKind.Embedded : chosen;
}
