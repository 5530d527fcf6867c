using System.Globalization;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates.Faults;
using Scriban.Parsing;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>
/// The work that one template can do. It is counted and not timed, so that a template that is rendered on one machine is rendered
/// on every machine.
/// </summary>
/// <param name="cancellationToken">A token to cancel the operation.</param>
internal sealed class Budget(CancellationToken cancellationToken)
{
    /// <summary>The maximum number of steps: evaluated statements and expressions.</summary>
    public const int MostSteps = 10_000_000;

    /// <summary>The number of characters or list items that a function reads or creates in one step.</summary>
    public const int UnitsOfStep = 16;

    private static readonly Phrase Exceeded = Phrase.Of(
        "it exceeds the limit of {0} steps", "한도인 {0}단계를 초과합니다", MostSteps.ToString("N0", CultureInfo.InvariantCulture));

    private long _units;

    /// <summary>Counts a step.</summary>
    /// <param name="span">The place in the template.</param>
    /// <exception cref="TemplateFault">The limit is exceeded.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public void Step(SourceSpan span) => Spend(span, UnitsOfStep);

    /// <summary>Counts characters or items of lists.</summary>
    /// <param name="span">The place in the template.</param>
    /// <param name="units">The number of characters or items.</param>
    /// <exception cref="TemplateFault">The limit is exceeded.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public void Spend(SourceSpan span, long units)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _units += units;
        if (_units > (long)MostSteps * UnitsOfStep)
            throw new TemplateFault(span, TemplateRules.Failed, Exceeded);
    }
}
