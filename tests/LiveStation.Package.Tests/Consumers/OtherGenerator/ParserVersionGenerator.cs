using System.IO;
using Microsoft.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Other;

/// <summary>Reads a little YAML and writes down which parser it did that with.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ParserVersionGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.ParseOptionsProvider, (output, _) =>
        {
            var stream = new YamlStream();
            stream.Load(new StringReader("read: yes"));
            string version = typeof(Parser).Assembly.GetName().Version.ToString();
            output.AddSource("ParserVersion.g.cs", $$"""
                internal static class ParserVersion
                {
                    public const string Text = "{{version}}, {{stream.Documents.Count}} document";
                }
                """);
        });
}
