using System.Globalization;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>
/// The invariant culture as that of the current thread. Scriban and .NET use the culture of the thread where a function does not
/// specify one.
/// </summary>
internal static class InvariantCulture
{
    /// <summary>Runs code with the invariant culture, and restores the cultures of the thread.</summary>
    /// <param name="code">The code. It must end on this thread.</param>
    public static T Run<T>(Func<T> code)
    {
        // The cultures are read only to be restored.
#pragma warning disable RS0030
        (CultureInfo culture, CultureInfo ofTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            return code();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ofTexts);
        }
#pragma warning restore RS0030
    }
}
