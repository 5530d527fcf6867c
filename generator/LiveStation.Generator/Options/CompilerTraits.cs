using LiveStation.Generator.Engine.Flavours;
using Microsoft.CodeAnalysis;

namespace LiveStation.Generator.Options;

/// <summary>Features of the running compiler that the oldest supported compiler does not have.</summary>
internal static class CompilerTraits
{
    // Older compilers reject a declaration of EmbeddedAttribute with CS8336.
    private static readonly bool KnowsEmbedded = typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14);

    /// <summary>Hides polyfills from friend assemblies when the compiler supports it.</summary>
    /// <param name="chosen">The value that the project specifies.</param>
    public static PolyfillKind Embed(PolyfillKind chosen) =>
        chosen == PolyfillKind.Internal && KnowsEmbedded ? PolyfillKind.Embedded : chosen;
}
