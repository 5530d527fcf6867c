using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates.Faults;
using LiveStation.Generator.Templates.Values;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>The context in which a template runs. A template can come from anywhere, so everything in it is limited.</summary>
internal sealed class SafeContext : TemplateContext
{
    /// <summary>The maximum number of iterations of nested loops.</summary>
    public const int MostIterations = 1_000_000;

    /// <summary>The maximum number of nested calls of functions.</summary>
    public const int MostCalls = 100;

    /// <summary>The maximum length of a text during the run, in characters.</summary>
    public const int MostOfText = 4 * 1024 * 1024;

    /// <summary>The maximum length of the output of a template, in characters.</summary>
    public const int MostOfOutput = 16 * 1024 * 1024;

    /// <summary>The maximum number of nested expressions and statements.</summary>
    public const int MostNesting = 100;

    private static readonly Phrase Anywhere = new("the template or in the model", "템플릿이나 모델");

    private readonly ScriptPage _page;
    private readonly ScriptView _model;
    private readonly ScriptObject _functions;
    private SourceSpan? _written;

    /// <summary>Initializes a context.</summary>
    /// <param name="page">The parsed template.</param>
    /// <param name="model">The model, whose members are global variables.</param>
    /// <param name="functions">Functions in addition to those of Scriban.</param>
    /// <param name="loader">Finds included templates.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public SafeContext(
        ScriptPage page, ScriptView model, ScriptObject functions, ITemplateLoader loader, CancellationToken cancellationToken)
        : base(SafeFunctions.Create())
    {
        (_page, _model, _functions) = (page, model, functions);
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        LoopLimit = MostIterations;
        RecursiveLimit = MostCalls;
        LimitToString = MostOfText;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OutputLimit = MostOfOutput;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = LongestMatch;
        NewLine = "\n";
        TemplateLoader = loader;
        TemplateLoaderParserOptions = Parsing;
        CancellationToken = cancellationToken;
        TryGetVariable = Find;
        PushGlobal(new ScriptObject());
    }

    /// <summary>The time limit of a regular expression.</summary>
    public static TimeSpan LongestMatch { get; } = TimeSpan.FromSeconds(2);

    /// <summary>The options with which templates are parsed.</summary>
    public static ParserOptions Parsing { get; } = new() { ExpressionDepthLimit = MostNesting };

    private ScriptNode LastValue => _page.Body!.Statements.OfType<ScriptExpressionStatement>().LastOrDefault() ?? (ScriptNode)_page;

    /// <inheritdoc />
    /// <exception cref="TemplateFault">The value is an object of the model, which is not a text.</exception>
    public override string? ObjectToString(object? value, bool nested = false) => value is ScriptView view
        ? throw new TemplateFault(_written ?? CurrentNode!.Span, TemplateRules.Failed, Phrase.Of(
            "an object '{0}' cannot be written; write one of its members", "'{0}' 객체는 쓸 수 없으므로 그 멤버를 사용해야 합니다", view.Kind))
        : base.ObjectToString(value, nested);

    // The value of the last statement is written as that of the whole template.
    /// <inheritdoc />
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        _written = span.Equals(_page.Span) ? LastValue.Span : span;
        base.Write(span, textAsObject);
        _written = null;
        return this;
    }

    // The model is not a scope, so that a template can have variables of the same names, but not change the model.
    private bool Find(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        if (variable is ScriptVariableGlobal && _functions.TryGetValue(variable.Name, out value))
            return true;
        if (variable is ScriptVariableGlobal && _model.Contains(variable.Name))
            return _model.TryGetValue(context, span, variable.Name, out value);
        throw new TemplateFault(
            span, TemplateRules.UnknownName, variable.ToString(), Nearest.Sentence(variable.Name, _model.GetMembers()), Anywhere);
    }
}
