import ts from 'typescript';

/** The array that counts, as the code names it; `loop.ts` makes it. */
export const COUNTERS = '__vfTimelineBlocks';

/**
 * Code in which each function, branch, loop, case, and right side of `&&`, `||` and `??` begins by counting that it
 * runs.
 *
 * @param first the number of the first block.
 * @returns JavaScript, and the number behind its last block.
 */
export function withBlocksCounted(path: string, code: string, first: number) {
  let next = first;
  const { factory } = ts;

  function count(): ts.Expression {
    const place = factory.createElementAccessExpression(factory.createIdentifier(COUNTERS), next);
    next += 1;
    return factory.createPostfixIncrement(place);
  }
  const counting = (): ts.Statement => factory.createExpressionStatement(count());
  const before = (expression: ts.Expression): ts.Expression =>
    factory.createParenthesizedExpression(factory.createComma(count(), expression));
  const block = (statement: ts.Statement): ts.Block =>
    ts.isBlock(statement) ? statement : factory.createBlock([counting(), statement], true);

  const transformer: ts.TransformerFactory<ts.SourceFile> = (context) => {
    const visit = (node: ts.Node): ts.Node => counted(ts.visitEachChild(node, visit, context));
    return (file) => ts.visitEachChild(file, visit, context);
  };

  function counted(node: ts.Node): ts.Node {
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
      const { modifiers, typeParameters, parameters, type, equalsGreaterThanToken, body } = node;
      return factory.updateArrowFunction(
        node,
        modifiers,
        typeParameters,
        parameters,
        type,
        equalsGreaterThanToken,
        before(body),
      );
    }
    // Bodies of functions, of loops, and what stands in braces for itself.
    if (ts.isBlock(node)) return factory.updateBlock(node, [counting(), ...node.statements]);
    if (ts.isIfStatement(node)) {
      const { expression, thenStatement, elseStatement } = node;
      return factory.updateIfStatement(
        node,
        expression,
        block(thenStatement),
        elseStatement && block(elseStatement),
      );
    }
    if (ts.isConditionalExpression(node)) {
      const { condition, questionToken, whenTrue, colonToken, whenFalse } = node;
      return factory.updateConditionalExpression(
        node,
        condition,
        questionToken,
        before(whenTrue),
        colonToken,
        before(whenFalse),
      );
    }
    if (ts.isCaseClause(node))
      return factory.updateCaseClause(node, node.expression, [counting(), ...node.statements]);
    if (ts.isDefaultClause(node)) return factory.updateDefaultClause(node, [counting(), ...node.statements]);
    if (ts.isBinaryExpression(node) && isShortcut(node.operatorToken.kind))
      return factory.updateBinaryExpression(node, node.left, node.operatorToken, before(node.right));
    return node;
  }

  const { outputText } = ts.transpileModule(code, {
    fileName: path,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      useDefineForClassFields: true,
    },
    transformers: { after: [transformer] },
  });
  return { code: outputText, next };
}

function isShortcut(kind: ts.SyntaxKind): boolean {
  return (
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken
  );
}
