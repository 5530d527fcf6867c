using System.Text;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Tests.Diagnostics;

/// <summary>Compares the engine's tables of composed letters with those of the platform that this project has.</summary>
public sealed class DecomposedLetterTests
{
    [Fact]
    public void Every_letter_that_can_be_decomposed_is_reported_with_its_one_character()
    {
        string[] letters =
        [
            .. Enumerable.Range(0xA0, 0xFB00 - 0xA0).Where(code => code is < 0xD800 or > 0xDFFF)
                .Select(code => ((char)code).ToString()).Where(IsComposed),
        ];

        foreach (string letter in letters)
        {
            SpecFile file = new("a.yaml", $"k: a {letter.Normalize(NormalizationForm.FormD)} z");
            SpecDiagnostic mistake = SpecCompiler.Parse(file).Diagnostics.ShouldHaveSingleItem(letter);
            (mistake.Rule.Id, mistake.Arguments[0]).ShouldBe(("LSG0035", letter));
        }
        letters.Length.ShouldBeGreaterThan(12_000);
    }

    private static bool IsComposed(string letter)
    {
        string parts = letter.Normalize(NormalizationForm.FormD);
        return parts.Length > 1 && parts.Normalize(NormalizationForm.FormC) == letter;
    }
}
