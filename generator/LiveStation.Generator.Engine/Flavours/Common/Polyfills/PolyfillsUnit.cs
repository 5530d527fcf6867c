using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Flavours.Common.Polyfills;

/// <summary>What the compiler asks for and older frameworks lack.</summary>
/// <param name="HintName">Name of the file.</param>
/// <param name="Header">Its top.</param>
internal sealed record PolyfillsUnit(string HintName, UnitHeader Header) : OutputUnit(HintName, Header)
{
    /// <summary>Plans the file.</summary>
    /// <param name="context">What all planners share.</param>
    public static OutputUnit Plan(PlanContext context) =>
        new PolyfillsUnit(context.Service.Name + ".Polyfills.g.cs", context.ServiceHeader());

    /// <inheritdoc />
    public override GeneratedFile Emit()
    {
        var writer = new CodeWriter();
        writer.Header(Header);
        writer.Lines("""

            #if !NET5_0_OR_GREATER
            namespace System.Runtime.CompilerServices
            {
                /// <summary>Marks init accessors; the compiler needs it to exist.</summary>
                internal static class IsExternalInit
                {
                }
            }
            #endif
            """);
        return new GeneratedFile(HintName, writer.ToString());
    }
}
