using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Polyfills;

/// <summary>The types that the compiler needs and older frameworks do not have.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="IsForwarded">
/// Whether the type is forwarded on newer frameworks: a library that was compiled against public types for an older
/// framework resolves it from this assembly when it runs on a newer one.
/// </param>
/// <param name="IsEmbedded">Whether the types are hidden from friend assemblies; two visible copies conflict (CS8356).</param>
internal sealed record PolyfillsUnit(string Path, bool IsForwarded, bool IsEmbedded) : CSharpUnit(Path)
{
    // Partial like the compiler's own definition for generators, because another generator can add that one.
    private const string EmbeddedAttribute = """

        #if !NET7_0_OR_GREATER
        namespace Microsoft.CodeAnalysis
        {
            internal sealed partial class EmbeddedAttribute : global::System.Attribute
            {
            }
        }
        #endif
        """;

    private static string Marker(string embedded) => $$"""

        #if !NET5_0_OR_GREATER
        namespace System.Runtime.CompilerServices
        {
            /// <summary>Marks init accessors. The compiler requires this type.</summary>
            {{embedded}}internal static class IsExternalInit
            {
            }
        }
        """;

    // Types for required members. Compilers find them by name; they are not used at run time.
    private static string Required(string embedded) => $$"""

        #if !NET7_0_OR_GREATER
        namespace System.Runtime.CompilerServices
        {
            /// <summary>Marks required members. The compiler requires this type.</summary>
            [global::System.AttributeUsage(
                global::System.AttributeTargets.Class | global::System.AttributeTargets.Struct
                    | global::System.AttributeTargets.Field | global::System.AttributeTargets.Property,
                Inherited = false)]
            {{embedded}}internal sealed class RequiredMemberAttribute : global::System.Attribute
            {
            }

            /// <summary>Specifies a compiler feature that is required to use a type or member.</summary>
            [global::System.AttributeUsage(global::System.AttributeTargets.All, AllowMultiple = true, Inherited = false)]
            {{embedded}}internal sealed class CompilerFeatureRequiredAttribute : global::System.Attribute
            {
                /// <summary>Initializes a new instance with the name of the required compiler feature.</summary>
                /// <param name="featureName">The name of the feature.</param>
                public CompilerFeatureRequiredAttribute(string featureName) => FeatureName = featureName;

                /// <summary>The name of the required compiler feature.</summary>
                public string FeatureName { get; }
            }
        }

        namespace System.Diagnostics.CodeAnalysis
        {
            /// <summary>Marks constructors that set all required members, such as copy constructors of records.</summary>
            [global::System.AttributeUsage(global::System.AttributeTargets.Constructor, Inherited = false)]
            {{embedded}}internal sealed class SetsRequiredMembersAttribute : global::System.Attribute
            {
            }
        }
        #endif
        """;

    private const string Forwarded = """
        #else
        // A library compiled for an older framework looks for the marker here when it runs on this one.
        [assembly: global::System.Runtime.CompilerServices.TypeForwardedTo(
            typeof(global::System.Runtime.CompilerServices.IsExternalInit))]
        """;

    /// <inheritdoc />
    public override EquatableArray<string> Sources => default;

    /// <summary>Plans the file, unless the host disabled polyfills.</summary>
    /// <param name="context">The shared state of all planners.</param>
    public static IEnumerable<OutputUnit> Plan(PlanContext context) => context.Options.Polyfills == PolyfillKind.None
        ? []
        : [new PolyfillsUnit(
            CSharpUnit.PathOf(context.Service.Name, "Polyfills"),
            context.Options.Accessibility == GeneratedAccessibility.Public,
            context.Options.Polyfills == PolyfillKind.Embedded)];

    /// <inheritdoc />
    private protected override string Print()
    {
        var writer = new CodeWriter();
        writer.Header(Sources);
        string embedded = IsEmbedded ? "[global::Microsoft.CodeAnalysis.Embedded] " : "";
        if (IsEmbedded)
            writer.Lines(EmbeddedAttribute);
        writer.Lines(Marker(embedded));
        if (IsForwarded)
            writer.Lines(Forwarded);
        writer.Line("#endif");
        writer.Lines(Required(embedded));
        return writer.Finish();
    }
}
