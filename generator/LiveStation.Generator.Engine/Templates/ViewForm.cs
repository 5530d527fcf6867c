namespace LiveStation.Generator.Engine.Templates;

/// <summary>Form of the value of a member.</summary>
internal abstract record ViewForm;

/// <summary>A text.</summary>
internal sealed record ViewTextForm : ViewForm;

/// <summary>An integer.</summary>
internal sealed record ViewIntegerForm : ViewForm;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record ViewFlagForm : ViewForm;

/// <summary>One of a few texts.</summary>
/// <param name="Literals">The texts.</param>
internal sealed record ViewLiteralForm(IReadOnlyList<string> Literals) : ViewForm;

/// <summary>An object.</summary>
/// <param name="Shape">Returns its shape; shapes can contain each other.</param>
internal sealed record ViewObjectForm(Func<ViewShape> Shape) : ViewForm;

/// <summary>A list.</summary>
/// <param name="Item">Form of its items.</param>
internal sealed record ViewListForm(ViewForm Item) : ViewForm;
