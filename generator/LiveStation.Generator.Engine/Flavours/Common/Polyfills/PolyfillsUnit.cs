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
            """);
        if (Header.Accessibility == "public")
            writer.Lines(Forward);
        writer.Line("#endif");
        return new GeneratedFile(HintName, writer.ToString());
    }

    // A library built against the older target names this assembly when it sets an init property. At run time it may meet the
    // newer target, so that must lead on to where the type really is. Internal types are set from nowhere else.
    private const string Forward = """
        #else
        [assembly: global::System.Runtime.CompilerServices.TypeForwardedTo(
            typeof(global::System.Runtime.CompilerServices.IsExternalInit))]
        """;
}
