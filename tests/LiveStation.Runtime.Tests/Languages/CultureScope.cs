using System.Globalization;

namespace LiveStation.Runtime.Tests.Languages;

/// <summary>Sets the UI culture of a test and restores it afterwards.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public CultureScope(string language) => CultureInfo.CurrentUICulture = new NamedCulture(language);

    public void Dispose() => CultureInfo.CurrentUICulture = _before;

    /// <summary>A culture by its language alone: programs in invariant mode, as these tests are, have no other cultures.</summary>
    private sealed class NamedCulture(string language) : CultureInfo("")
    {
        public override string TwoLetterISOLanguageName => language;
    }
}
