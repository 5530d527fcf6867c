namespace LiveStation.Generator.Tests.Compile;

/// <summary>
/// A user's own types with the names that generated code uses. They could take precedence only in the namespace of the
/// generated code. A global type called System is not tested: it would break every global:: name.
/// </summary>
internal static class HostileTypes
{
    public const string InGlobalNamespace =
        """
        internal static class Task {}
        internal static class String {}
        internal static class Uri {}
        internal static class Channel {}
        internal static class JsonConverter {}
        internal static class Secret {}
        internal static class Open {}
        internal static class CancellationToken {}
        """;

    /// <summary>The types that polyfill packages contain.</summary>
    public const string Polyfill =
        """
        namespace System.Runtime.CompilerServices
        {
            internal static class IsExternalInit {}
            internal sealed class RequiredMemberAttribute : Attribute {}
            internal sealed class CompilerFeatureRequiredAttribute : Attribute
            {
                public CompilerFeatureRequiredAttribute(string featureName) {}
            }
        }
        namespace System.Diagnostics.CodeAnalysis
        {
            internal sealed class SetsRequiredMembersAttribute : Attribute {}
        }
        """;

    public const string InParentNamespaces =
        """
        namespace Acme
        {
            internal static class System {}
            internal static class LiveStation {}
            internal static class Task {}
            internal static class Uri {}
        }
        namespace Acme.Video
        {
            internal static class System {}
            internal static class String {}
            internal static class DateTimeOffset {}
            internal static class ValueList {}
            internal static class Codecs {}
            internal static class IDisposable {}
            internal static class Channel {}
            internal static class HttpClient {}
            internal static class ApiTransport {}
        }
        """;
}
