#if !NET
using System.Runtime.InteropServices;
#endif

namespace LiveStation.Runtime;

/// <summary>What the process runs on, where that makes a difference.</summary>
internal static class Framework
{
#if NET
    /// <summary>Whether it is .NET Framework, where HttpClient is an older thing under the same name.</summary>
    public static bool IsNetFramework => false;
#else
    /// <summary>Whether it is .NET Framework, where HttpClient is an older thing under the same name.</summary>
    public static bool IsNetFramework { get; } =
        RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal);
#endif
}
