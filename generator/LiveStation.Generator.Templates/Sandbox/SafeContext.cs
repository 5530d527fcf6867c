using System.Globalization;
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

    private static readonly Phrase TooLong = Phrase.Of(
        "a text exceeds the limit of {0} characters", "텍스트가 한도인 {0}자를 초과합니다", MostOfText.ToString("N0", CultureInfo.InvariantCulture));

    private static readonly Phrase TooManyBits = Phrase.Of(
        "a number exceeds the limit of {0} bits", "숫자가 한도인 {0}비트를 초과합니다", Extent.MostBits.ToString("N0", CultureInfo.InvariantCulture));

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
        Budget = new Budget(cancellationToken);
        TryGetVariable = Find;
        TryGetMember = FindMember;
        // Members of other .NET objects lead to the machine: a function has a type, and a type has an assembly with a path.
        MemberFilter = member => member.DeclaringType == typeof(TimeSpan);
        PushGlobal(new ScriptObject());
    }

    /// <summary>The time limit of a regular expression.</summary>
    public static TimeSpan LongestMatch { get; } = TimeSpan.FromSeconds(2);

    /// <summary>The options with which templates are parsed.</summary>
    public static ParserOptions Parsing { get; } = new() { ExpressionDepthLimit = MostNesting };

    /// <summary>The work that the template can still do.</summary>
    public Budget Budget { get; }

    private ScriptNode LastValue => _page.Body!.Statements.OfType<ScriptExpressionStatement>().LastOrDefault() ?? (ScriptNode)_page;

    /// <inheritdoc />
    /// <exception cref="TemplateFault">The value is an object of the model, which is not a text.</exception>
    public override string? ObjectToString(object? value, bool nested = false) => value is ScriptView view
        ? throw new TemplateFault(_written ?? CurrentNode!.Span, TemplateRules.Failed, Phrase.Of(
            "an object '{0}' cannot be written; write one of its members", "'{0}' 객체는 쓸 수 없으므로 그 멤버를 사용해야 합니다", view.Kind))
        : base.ObjectToString(value, nested);

    /// <inheritdoc />
    public override string GetTypeName(object? value) => value is ScriptView view ? view.Kind : base.GetTypeName(value);

    /// <inheritdoc />
    /// <exception cref="TemplateFault">A limit is exceeded.</exception>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is null)
            return null;
        Budget.Step(scriptNode.Span);
        object? value = base.Evaluate(scriptNode, aliasReturnedFunction);
        // Functions measure their results themselves; other expressions create no value.
        if (scriptNode is ScriptBinaryExpression or ScriptInterpolatedStringExpression)
            Measure(scriptNode.Span, value);
        return value;
    }

    /// <summary>Counts a new value as work.</summary>
    /// <param name="span">The place in the template.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="TemplateFault">The value is too large, or the work exceeds its limit.</exception>
    public void Measure(SourceSpan span, object? value)
    {
        Budget.Spend(span, Extent.Of(value));
        if (value is string text)
            CheckLength(span, text.Length);
        if (Extent.IsTooLarge(value))
            throw new TemplateFault(span, TemplateRules.Failed, TooManyBits);
    }

    /// <summary>Checks the length of a text.</summary>
    /// <param name="span">The place in the template.</param>
    /// <param name="length">The number of characters.</param>
    /// <exception cref="TemplateFault">The text is too long.</exception>
    public static void CheckLength(SourceSpan span, long length)
    {
        if (length > MostOfText)
            throw new TemplateFault(span, TemplateRules.Failed, TooLong);
    }

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
        throw Unknown(span, variable.ToString(), _model.GetMembers(), Anywhere);
    }

    private static bool FindMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        return target switch
        {
            ScriptView view => throw Unknown(span, member, view.GetMembers(), $"'{view.Kind}'"),
            FunctionGroup group => throw Unknown(span, member, group.Keys, $"'{group.Name}'"),
            _ => false,
        };
    }

    private static TemplateFault Unknown(SourceSpan span, string name, IEnumerable<string> known, Phrase owner) =>
        new(span, TemplateRules.UnknownName, name, Nearest.Sentence(name, known), owner);
}
